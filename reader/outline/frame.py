"""An attribution within a sentence: cue, subject, and the stretch that is reported."""

from dataclasses import dataclass, field

from reader.outline.cues import Cue
from reader.outline.grammar import Range

LONGEST_LEAD = 30  # tokens between a cue and the clause it reports: "in an interview with … that"


@dataclass(slots=True)
class Frame:
    """An attribution within a sentence; `pieces` are the ranges of what is reported."""

    cue: Cue | None
    subject: Range | None
    pieces: list[Range] = field(default_factory=list)
    leads: bool = True  # the cue stands before what is reported
    shares: bool = False  # the subject is that of the frame before
    told: Range | None = None  # to whom
    start: int = 0  # where the frame with its subject begins
    end: int = 0  # where it ends, what is reported left out
    relative: bool = False  # its cue stands in a “who” clause
    until: int | None = None  # what is reported ends here at the latest
    goes_on: bool = False  # the verb says that somebody's speech goes on, nothing says whose
    back: bool = False  # what is reported is the sentence before
    thin: bool = False  # the verb may say so: only right after somebody's speech
