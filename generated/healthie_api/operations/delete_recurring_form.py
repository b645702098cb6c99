# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.destroy_recurring_form_payload import DestroyRecurringFormPayload
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

fragment DestroyRecurringFormPayload on destroyRecurringFormPayload {
  messages {
    ...FieldError
  }
  recurringForm {
    ...RecurringForm
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment RecurringForm on RecurringForm {
  custom_module_form {
    id
  }
  form_id
  form_type
  has_connected_recipient
  id
  interval
  interval_type
  is_active
  recurrence_end_at
  userGroups {
    id
  }
  user_id
  users {
    id
  }
  users_and_groups
}
""",
    decode=object_of("deleteRecurringForm", DestroyRecurringFormPayload),
)
