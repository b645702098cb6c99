# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_completed_course_item_payload import CreateCompletedCourseItemPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCompletedCourseItemPayload] = GraphQLOperation(
    name="createCompletedCourseItem",
    kind="mutation",
    root_field="createCompletedCourseItem",
    python_path="healthie.mutations.create_completed_course_item",
    safety="create",
    confidence="full",
    arguments={"input": "createCompletedCourseItemInput!"},
    document="""
mutation createCompletedCourseItem($input: createCompletedCourseItemInput!) {
  createCompletedCourseItem(input: $input) {
    ...CreateCompletedCourseItemPayload
  }
}

fragment CreateCompletedCourseItemPayload on createCompletedCourseItemPayload {
  completedCourseItem {
    ...CompletedCourseItem
  }
  messages {
    ...FieldError
  }
  redirect_url
}

fragment CompletedCourseItem on CompletedCourseItem {
  completed_item_id
  completed_item_type
  course_item_id
  created_at
  id
  next_item {
    id
  }
  updated_at
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createCompletedCourseItem", CreateCompletedCourseItemPayload),
)
