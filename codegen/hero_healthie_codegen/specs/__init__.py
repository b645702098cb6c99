"""The files of specs/ that hold decisions, versions and the lock, and the check that all operations are covered."""
