"""The colours of print: black on white; what stands back is grey enough for a laser printer."""

from dataclasses import replace

from reader.ui.theme import LIGHT

INK = replace(
    LIGHT,
    text="#000000",
    muted="#3d3d3d",
    link="#000000",
    edge="#999999",
    frame="#6e6e6e",
    code="#f3f3f3",
    found="#e6e6e6",
)
