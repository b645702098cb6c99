# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.destroy_recurring_form_payload import DESTROY_RECURRING_FORM_PAYLOAD_FRAGMENT, DestroyRecurringFormPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.recurring_form import RECURRING_FORM_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DestroyRecurringFormPayload] = GraphQLOperation(
    name="deleteRecurringForm",
    kind="mutation",
    root_field="deleteRecurringForm",
    python_path="healthie.mutations.delete_recurring_form",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyRecurringFormInput"},
    document="""
mutation deleteRecurringForm($input: destroyRecurringFormInput) {
  deleteRecurringForm(input: $input) {
    ...DestroyRecurringFormPayload
  }
}
"""
    + DESTROY_RECURRING_FORM_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + RECURRING_FORM_FRAGMENT,
    decode=object_of("deleteRecurringForm", DestroyRecurringFormPayload),
)
