# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class MfaType(OpenEnum):
    EMAIL = "EMAIL"
    SMS = "SMS"
