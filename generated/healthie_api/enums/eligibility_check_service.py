# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class EligibilityCheckService(OpenEnum):
    change_health = "change_health"
    claim_md = "claim_md"
