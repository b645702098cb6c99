"""Booking: types, slots, reserve, book, cancel."""
