# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class OrganizationMembershipRole(OpenEnum):
    STANDARD = "STANDARD"
    SUPPORT = "SUPPORT"
