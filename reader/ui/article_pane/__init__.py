"""The pane in the middle: an article set as text, and the way between its words and Qt's."""
