"""What the commands with many options do; `cli` names them all."""
