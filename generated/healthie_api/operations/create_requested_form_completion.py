# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_requested_form_payload import CreateRequestedFormPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateRequestedFormPayload] = GraphQLOperation(
    name="createRequestedFormCompletion",
    kind="mutation",
    root_field="createRequestedFormCompletion",
    python_path="healthie.mutations.create_requested_form_completion",
    safety="create",
    confidence="full",
    arguments={"input": "createRequestedFormInput"},
    document="""
mutation createRequestedFormCompletion($input: createRequestedFormInput) {
  createRequestedFormCompletion(input: $input) {
    ...CreateRequestedFormPayload
  }
}

fragment CreateRequestedFormPayload on createRequestedFormPayload {
  messages {
    ...FieldError
  }
  requestedFormCompletion {
    ...RequestedFormCompletion
  }
  requestedFormCompletionStatus {
    ...RequestedFormStatusType
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

fragment RequestedFormStatusType on RequestedFormStatusType {
  status
}
""",
    decode=object_of("createRequestedFormCompletion", CreateRequestedFormPayload),
)
