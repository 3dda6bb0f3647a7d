"""Writes what packages need besides the program, from the program's own tables.

Nothing that Standfirst knows of itself is typed here a second time: formats, options, version and
history are asked of it, so that packages cannot differ from it.
"""
