"""The command line `hero-healthie`: one module per command, listed in `main`."""
