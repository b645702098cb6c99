"""What tests of programs that use this package need: `fake_list`."""

from __future__ import annotations

from hero_healthie.testing.lists import fake_list

__all__ = ["fake_list"]
