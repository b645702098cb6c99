# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class Action(OpenEnum):
    ADDENDUM_CREATED = "ADDENDUM_CREATED"
    LOCKED = "LOCKED"
    REMOVE_SIGNATURE = "REMOVE_SIGNATURE"
    SIGNED = "SIGNED"
    UNLOCKED = "UNLOCKED"
