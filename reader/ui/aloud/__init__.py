"""Reading aloud: what is said, by which voice, and the bar that steers it."""
