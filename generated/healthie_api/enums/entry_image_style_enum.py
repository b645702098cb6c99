# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class EntryImageStyleEnum(OpenEnum):
    LARGE = "LARGE"
    MEDIUM = "MEDIUM"
    THUMB = "THUMB"
