# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class GeneratedFormAnswerGroupRejectionReasonEnum(OpenEnum):
    DIDNT_FOLLOW_INSTRUCTIONS = "DIDNT_FOLLOW_INSTRUCTIONS"
    DUPLICATE_OR_OWN_NOTE = "DUPLICATE_OR_OWN_NOTE"
    INACCURATE_INFORMATION = "INACCURATE_INFORMATION"
    MISSING_DETAILS = "MISSING_DETAILS"
