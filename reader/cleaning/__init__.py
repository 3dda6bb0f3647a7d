"""What is not the article? Ordered rules, each with a reason; restoring as an overlay."""

from reader.cleaning.clean import Cleaned, clean, restoring
from reader.cleaning.rules import RULES, Rule

__all__ = ["RULES", "Cleaned", "Rule", "clean", "restoring"]
