"""An article as the programs that keep lists of works know it."""
