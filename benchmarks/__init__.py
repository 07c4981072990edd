"""How fast the engine answers, beside functions written by hand."""
