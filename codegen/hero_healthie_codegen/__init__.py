"""From specs/ to generated/: `python -m codegen --help`."""
