# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class CancellationReasonTypeEnum(OpenEnum):
    all = "all"
    client = "client"
    organization = "organization"
    provider = "provider"
