# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_requested_form_payload import DeleteRequestedFormPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteRequestedFormPayload] = GraphQLOperation(
    name="deleteRequestedFormCompletion",
    kind="mutation",
    root_field="deleteRequestedFormCompletion",
    python_path="healthie.mutations.delete_requested_form_completion",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteRequestedFormInput"},
    document="""
mutation deleteRequestedFormCompletion($input: deleteRequestedFormInput) {
  deleteRequestedFormCompletion(input: $input) {
    ...DeleteRequestedFormPayload
  }
}

fragment DeleteRequestedFormPayload on deleteRequestedFormPayload {
  messages {
    ...FieldError
  }
  requestedFormCompletion {
    ...RequestedFormCompletion
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment RequestedFormCompletion on RequestedFormCompletion {
  custom_module_form {
    id
  }
  custom_module_form_id
  date_to_show
  form_answer_group {
    id
  }
  form_answer_group_id
  id
  item_type
  metadata
  recipient {
    id
  }
  recipient_id
  recurring_form {
    id
  }
  sender {
    id
  }
  sender_id
  status
}
""",
    decode=object_of("deleteRequestedFormCompletion", DeleteRequestedFormPayload),
)
