# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class HolderRelationship(OpenEnum):
    CHILD = "CHILD"
    NONE = "NONE"
    OTHER = "OTHER"
    SELF = "SELF"
    SPOUSE = "SPOUSE"
