"""Which part is this? Names headings, captions and credits; lifts what belongs to the meta."""

from reader.anatomy.label import Anatomy, label

__all__ = ["Anatomy", "label"]
