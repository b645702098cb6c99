"""The command line `hero-healthie`."""
