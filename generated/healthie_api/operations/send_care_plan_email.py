# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan import CARE_PLAN_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.send_care_plan_email_payload import SEND_CARE_PLAN_EMAIL_PAYLOAD_FRAGMENT, SendCarePlanEmailPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SendCarePlanEmailPayload] = GraphQLOperation(
    name="sendCarePlanEmail",
    kind="mutation",
    root_field="sendCarePlanEmail",
    python_path="healthie.mutations.send_care_plan_email",
    safety="create",
    confidence="full",
    arguments={"input": "sendCarePlanEmailInput"},
    document="""
mutation sendCarePlanEmail($input: sendCarePlanEmailInput) {
  sendCarePlanEmail(input: $input) {
    ...SendCarePlanEmailPayload
  }
}
"""
    + SEND_CARE_PLAN_EMAIL_PAYLOAD_FRAGMENT
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("sendCarePlanEmail", SendCarePlanEmailPayload),
)
