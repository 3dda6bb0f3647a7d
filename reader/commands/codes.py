"""How a command ends, told in a number."""

ALL_WELL, SOME_FAILED, WRONG_USAGE = 0, 1, 2
STOPPED_BY_SIGNAL = 128  # and the signal's number
SAME, DIFFERS, TROUBLE = 0, 1, 2  # what verify ends with, as diff and cmp do
