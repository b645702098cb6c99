# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_lab_order_payload import CreateLabOrderPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateLabOrderPayload] = GraphQLOperation(
    name="createLabOrder",
    kind="mutation",
    root_field="createLabOrder",
    python_path="healthie.mutations.create_lab_order",
    safety="create",
    confidence="full",
    arguments={"input": "createLabOrderInput"},
    document="""
mutation createLabOrder($input: createLabOrderInput) {
  createLabOrder(input: $input) {
    ...CreateLabOrderPayload
  }
}

fragment CreateLabOrderPayload on createLabOrderPayload {
  currentUserNotificationsCount {
    ...UserNotificationsCount
  }
  lab_order {
    ...LabOrder
  }
  messages {
    ...FieldError
  }
}

fragment UserNotificationsCount on UserNotificationsCount {
  conversation_notification_count
  id
  unscheduled_lab_orders_count
}

fragment LabOrder on LabOrder {
  abnormal
  appt_confirmation_code
  created_at
  document {
    id
  }
  external_identifier
  form_answer_group {
    id
  }
  id
  integration
  interpretation
  lab
  lab_company
  lab_options {
    id
  }
  lab_results {
    id
  }
  latest_result_received_at
  lta_id
  normalized_status
  orderer {
    id
  }
  patient {
    id
  }
  pdf_document {
    id
  }
  requisition_document {
    id
  }
  reviewing_provider {
    id
  }
  rupa_order_id
  show_pdf_messages
  status
  test_date
  updated_at
  view_rupa_order_url
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createLabOrder", CreateLabOrderPayload),
)
