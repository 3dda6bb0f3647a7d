"""Which part is this? Names headings, captions and credits; lifts what belongs to the meta."""

from reader.anatomy.label import Anatomy, label
from reader.anatomy.language import with_language

__all__ = ["Anatomy", "label", "with_language"]
