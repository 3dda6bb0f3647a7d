"""What is not the article? Ordered rules, each with a reason; what a person changes as overlays."""

from reader.cleaning.clean import Cleaned, clean
from reader.cleaning.overlays import removing, restoring
from reader.cleaning.rules import RULES, Rule

__all__ = ["RULES", "Cleaned", "Rule", "clean", "removing", "restoring"]
