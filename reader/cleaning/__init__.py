"""What is not the article? Ordered rules, each with a reason; what a person changes as overlays."""

from reader.cleaning.clean import Cleaned, clean, keeping
from reader.cleaning.examples import EXAMPLES
from reader.cleaning.overlays import removing, restoring
from reader.cleaning.rules import RULES, Rule

__all__ = ["EXAMPLES", "RULES", "Cleaned", "Rule", "clean", "keeping", "removing", "restoring"]
