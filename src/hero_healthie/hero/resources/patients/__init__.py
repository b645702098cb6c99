"""Patients: found, registered."""
