# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class IntegrationPlanTiersType(OpenEnum):
    CORE = "CORE"
    ENTERPRISE = "ENTERPRISE"
    ESSENTIALS = "ESSENTIALS"
    GROUP = "GROUP"
    PLUS = "PLUS"
    STARTER = "STARTER"
