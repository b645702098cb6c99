# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class IntegrationPlanTiersType(OpenEnum):
    CORE = "CORE"
    ENTERPRISE = "ENTERPRISE"
    ESSENTIALS = "ESSENTIALS"
    GROUP = "GROUP"
    PLUS = "PLUS"
    STARTER = "STARTER"
