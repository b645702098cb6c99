"""From specs/ to generated/: `python -m hero_healthie_codegen --help`."""
