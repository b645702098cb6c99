# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..models.unlock_payload import UNLOCK_PAYLOAD_FRAGMENT, UnlockPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UnlockPayload] = GraphQLOperation(
    name="unlockFormAnswerGroup",
    kind="mutation",
    root_field="unlockFormAnswerGroup",
    python_path="healthie.mutations.unlock_form_answer_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "UnlockInput"},
    document="""
mutation unlockFormAnswerGroup($input: UnlockInput) {
  unlockFormAnswerGroup(input: $input) {
    ...UnlockPayload
  }
}
"""
    + UNLOCK_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("unlockFormAnswerGroup", UnlockPayload),
)
