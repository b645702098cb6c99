# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class HolderRelationship(OpenEnum):
    CHILD = "CHILD"
    NONE = "NONE"
    OTHER = "OTHER"
    SELF = "SELF"
    SPOUSE = "SPOUSE"
