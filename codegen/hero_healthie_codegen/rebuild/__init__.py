"""Make a wheel of the installed package for other descriptions."""
