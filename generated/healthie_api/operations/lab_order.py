# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.lab_order import LabOrder
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[LabOrder | None] = GraphQLOperation(
    name="labOrder",
    kind="query",
    root_field="labOrder",
    python_path="healthie.queries.lab_order",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query labOrder($id: ID) {
  labOrder(id: $id) {
    ...LabOrder
  }
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
""",
    decode=optional_object_of("labOrder", LabOrder),
)
