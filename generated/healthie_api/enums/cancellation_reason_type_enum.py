# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class CancellationReasonTypeEnum(OpenEnum):
    all = "all"
    client = "client"
    organization = "organization"
    provider = "provider"
