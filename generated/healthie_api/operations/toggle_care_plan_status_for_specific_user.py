# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan import CARE_PLAN_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.toggle_care_plan_status_for_specific_user_payload import (
    TOGGLE_CARE_PLAN_STATUS_FOR_SPECIFIC_USER_PAYLOAD_FRAGMENT,
    ToggleCarePlanStatusForSpecificUserPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ToggleCarePlanStatusForSpecificUserPayload] = GraphQLOperation(
    name="toggleCarePlanStatusForSpecificUser",
    kind="mutation",
    root_field="toggleCarePlanStatusForSpecificUser",
    python_path="healthie.mutations.toggle_care_plan_status_for_specific_user",
    safety="create",
    confidence="full",
    arguments={"input": "toggleCarePlanStatusForSpecificUserInput"},
    document="""
mutation toggleCarePlanStatusForSpecificUser($input: toggleCarePlanStatusForSpecificUserInput) {
  toggleCarePlanStatusForSpecificUser(input: $input) {
    ...ToggleCarePlanStatusForSpecificUserPayload
  }
}
"""
    + TOGGLE_CARE_PLAN_STATUS_FOR_SPECIFIC_USER_PAYLOAD_FRAGMENT
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("toggleCarePlanStatusForSpecificUser", ToggleCarePlanStatusForSpecificUserPayload),
)
