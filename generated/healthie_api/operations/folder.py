# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.folder import Folder
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Folder | None] = GraphQLOperation(
    name="folder",
    kind="query",
    root_field="folder",
    python_path="healthie.queries.folder",
    safety="read",
    confidence="full",
    arguments={"custom_module_id": "ID", "id": "String"},
    document="""
query folder($custom_module_id: ID, $id: String) {
  folder(custom_module_id: $custom_module_id, id: $id) {
    ...Folder
  }
}

fragment Folder on Folder {
  can_only_share
  created_at
  current_user_can_edit
  description
  documents_count
  email_on_welcome
  folder_id
  folder_path {
    id
  }
  id
  name
  owner {
    id
  }
  parent_folder {
    id
  }
  rel_user {
    id
  }
  rel_user_id
  shared
  shared_on_welcome
  shared_user_groups_count
  shared_users_count
  shared_with_dietitians
  subfolders_count
  system_generated
  unshared_patients_count
  user_groups {
    id
  }
}
""",
    decode=optional_object_of("folder", Folder),
)
