# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class EligibilityCheckService(OpenEnum):
    change_health = "change_health"
    claim_md = "claim_md"
