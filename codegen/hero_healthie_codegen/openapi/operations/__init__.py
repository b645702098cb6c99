"""The operations: names, parameters, plans."""
