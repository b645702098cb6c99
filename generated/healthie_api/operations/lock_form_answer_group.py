# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..models.lock_payload import LOCK_PAYLOAD_FRAGMENT, LockPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[LockPayload] = GraphQLOperation(
    name="lockFormAnswerGroup",
    kind="mutation",
    root_field="lockFormAnswerGroup",
    python_path="healthie.mutations.lock_form_answer_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "LockInput"},
    document="""
mutation lockFormAnswerGroup($input: LockInput) {
  lockFormAnswerGroup(input: $input) {
    ...LockPayload
  }
}
"""
    + LOCK_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("lockFormAnswerGroup", LockPayload),
)
