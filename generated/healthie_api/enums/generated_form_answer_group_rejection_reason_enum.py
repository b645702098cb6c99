# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class GeneratedFormAnswerGroupRejectionReasonEnum(OpenEnum):
    DIDNT_FOLLOW_INSTRUCTIONS = "DIDNT_FOLLOW_INSTRUCTIONS"
    DUPLICATE_OR_OWN_NOTE = "DUPLICATE_OR_OWN_NOTE"
    INACCURATE_INFORMATION = "INACCURATE_INFORMATION"
    MISSING_DETAILS = "MISSING_DETAILS"
