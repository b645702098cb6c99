"""Enums to which the vendor may add members: an unknown value is kept as it came."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from hero_healthie_runtime.drift import report_drift


class OpenEnum(StrEnum):
    """A string enum that keeps unknown values."""

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        report_drift(cls)
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Return True if the description this package was generated from lists the value."""
        return self._value_ in type(self)._value2member_map_


class OpenIntEnum(IntEnum):
    """An integer enum that keeps unknown values."""

    @classmethod
    def _missing_(cls, value: object) -> OpenIntEnum | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        report_drift(cls)
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Return True if the description this package was generated from lists the value."""
        return self._value_ in type(self)._value2member_map_
