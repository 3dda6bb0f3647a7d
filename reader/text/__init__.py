"""Pure questions about strings: plain values in, plain values out, the standard library only."""
