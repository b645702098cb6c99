"""Rules of conversations: members, notes, what is read; and of documents, whose content downloads."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import Account, iso
from hero_healthie.sandbox.healthie.records.conditions import Wanted
from hero_healthie.sandbox.healthie.records.fields import text_of
from hero_healthie.sandbox.healthie.records.writes import Draft
from hero_healthie.sandbox.healthie.rules.documents import kept_file, url_of
from hero_healthie.sandbox.store.records import Record, Ref

MOST_MEMBERS = 256
#: Tags of HTML that no message keeps: all but those that format text.
_UNKNOWN_TAG = re.compile(
    r"</?(?!(?:a|b|blockquote|br|code|div|em|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strong|sub|sup|u|ul)\b)[a-z][^>]*>",
    re.I,
)


# --- Conversations ----------------------------------------------------------------------------------------------------


def _named(call: MutationCall) -> list[Ref]:
    """Return the users that an input adds to a conversation: ids, or `doc_share_id`s such as `user-61`."""
    given, account = call.input, call.account
    names = [part.strip() for part in str(given.get("simple_added_users") or "").split(",") if part.strip()]
    names += [str(row.get("user_id")) for row in map(as_object, as_list(given.get("added_users")))]
    names += [str(given[name]) for name in ("patient_id", "dietitian_id") if given.get(name)]
    found: list[Ref] = []
    for name in dict.fromkeys(names):
        kind, _, number = name.rpartition("-")
        if kind == "group":
            group = account.get("UserGroup", number)
            found += [row.ref for row in account.where("User", "user_group", group.ref)] if group is not None else []
            continue
        user = account.get("User", number)
        if user is None:
            call.refuse("simple_added_users", "does not exist")
        else:
            found.append(user.ref)
    return found


def check_conversation(call: MutationCall, made: Draft) -> None:
    """Check a conversation: its members are there, and not too many."""
    if len(_named(call)) + 1 > MOST_MEMBERS:
        call.refuse("simple_added_users", f"must be at most {MOST_MEMBERS} members")
    if made.known is None:
        made.values.setdefault("owner", call.account.current_user.ref)
    if call.input.get("closed_by_id"):
        made.values["closed_date"] = iso(call.account.now())
    made.parts = [part for part in made.parts if part[0].name == "metadata"]


def conversation_made(call: MutationCall, conversation: Record) -> Record:
    """Make its memberships, and its first note."""
    account = call.account
    named = dict.fromkeys([ref for ref in (conversation.get("owner"), *_named(call)) if isinstance(ref, Ref)])
    if "simple_added_users" in call.input or "added_users" in call.input or call.root.verb == "create":
        for row in account.where("ConversationMembership", "conversation_id", conversation.id):
            if Ref("User", str(row.get("user_id"))) not in named:
                account.delete(row)
        known = {
            row.get("user_id") for row in account.where("ConversationMembership", "conversation_id", conversation.id)
        }
        for ref in named:
            if ref.id not in known:
                _member(call, conversation, ref)
    note = as_object(call.input.get("note"))
    if call.root.verb == "create" and note.get("content"):
        _note(call, conversation, {"content": _UNKNOWN_TAG.sub("", str(note["content"]))})
    return conversation


def _member(call: MutationCall, conversation: Record, user: Ref) -> Record:
    values: JsonObject = {
        "conversation_id": conversation.id,
        "convo": conversation.ref,
        "user_id": user.id,
        "creator": conversation.get("owner"),
        "archived": False,
        "viewed": user.id == call.account.current_user.id,
        "display_name": text_of(call.account, call.account.follow(user), "full_name"),
    }
    return call.account.add("ConversationMembership", values)


def _note(call: MutationCall, conversation: Record, values: JsonObject) -> Record:
    me = call.account.current_user
    made: JsonObject = {"conversation_id": conversation.id, "creator": me.ref, "user_id": me.id, **values}
    return call.account.add("Note", made)


def check_note(call: MutationCall, made: Draft) -> None:
    """Check a message: it needs a text, an open conversation, and a writer who is in it."""
    account = call.account
    conversation = account.get("Conversation", call.input.get("conversation_id"))
    if conversation is None:
        if not call.messages:
            call.refuse("conversation_id", "does not exist")
        return
    if conversation.get("closed_by"):
        call.refuse("conversation_id", "is closed")
    if not any(call.input.get(name) for name in ("content", "attached_image", "attached_document", "attached_audio")):
        call.refuse("content", "can't be blank")
    if made.values.get("content"):
        made.values["content"] = _UNKNOWN_TAG.sub("", str(made.values["content"]))
    made.values["user_id"] = str(call.input.get("user_id") or account.current_user.id)
    made.values["creator"] = Ref("User", made.values["user_id"])


def note_made(call: MutationCall, note: Record) -> Record:
    """Keep what is attached, and mark the conversation as unread for the others."""
    account = call.account
    note = _attached(call, note)
    for row in account.where("ConversationMembership", "conversation_id", note.get("conversation_id")):
        account.store.update(row.ref, {"viewed": row.get("user_id") == note.get("user_id")})
    conversation = account.get("Conversation", note.get("conversation_id"))
    if conversation is not None:
        account.update(conversation, {})
    return note


def _attached(call: MutationCall, note: Record) -> Record:
    """Keep the files that came with a message: a document is one of the practice from then on."""
    account, values = call.account, JsonObject()
    for name in ("document", "image", "audio"):
        file = call.input.get(f"attached_{name}")
        if not file:
            continue
        kept = account.add("Document", {**kept_file(file), "owner": account.current_user.ref, "users": []})
        url = url_of(account, kept)
        values |= {
            "document": {"document_id": kept.id, "document_name": kept.get("display_name")},
            "image": {"image_name": kept.get("display_name"), "attached_image_url": url},
            "audio": {"attached_audio_url": url},
        }[name]
    return account.store.update(note.ref, values) if values else note


def notes_of(account: Account, conversation: Record) -> list[Record]:
    """Return the messages of a conversation, oldest first."""
    return account.where("Note", "conversation_id", conversation.id)


def _memberships(account: Account, conversation: Record) -> list[Record]:
    return account.where("ConversationMembership", "conversation_id", conversation.id)


def _invitees(account: Account, conversation: Record) -> list[Record]:
    ids = [row.get("user_id") for row in _memberships(account, conversation)]
    return [user for id_ in ids if (user := account.get("User", id_)) is not None]


def _last_message(account: Account, conversation: Record) -> Any:
    notes = notes_of(account, conversation)
    return notes[-1].get("content") if notes else None


def filter_memberships(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `conversationMemberships` asks: one's own, active ones."""
    who = str(arguments.get("provider_id") or account.current_user.id)
    status = str(arguments.get("active_status") or "active")
    wanted: list[Wanted] = [lambda row: str(row.get("user_id")) == who]
    if status in {"active", "archived", "closed"}:
        wanted.append(lambda row: _status(account, row) == status)
    read = str(arguments.get("read_status") or "all")
    if read in {"read", "unread"}:
        wanted.append(lambda row: bool(row.get("viewed")) is (read == "read"))
    client = str(arguments.get("client_id") or "")
    if client:
        wanted.append(lambda row: client in _members_of(account, row))
    return wanted


def _members_of(account: Account, membership: Record) -> set[str]:
    rows = account.where("ConversationMembership", "conversation_id", membership.get("conversation_id"))
    return {str(row.get("user_id")) for row in rows}


def count_memberships(account: Account, arguments: JsonObject) -> Node:
    """Resolve `conversationMembershipsAllCounts`."""
    own_ones = filter_memberships(account, {**arguments, "active_status": "any"})
    mine = [row for row in account.all("ConversationMembership") if all(test(row) for test in own_ones)]
    statuses = Counter(_status(account, row) for row in mine)
    values: JsonObject = {
        **{f"{name}_count": statuses[name] for name in ("active", "archived", "closed")},
        "scheduled_count": sum(row.get("scheduled_at") is not None for row in account.all("Note")),
    }
    return Node("ConversationMembershipsAllCounts", "", values)


def _status(account: Account, membership: Record) -> str:
    return "closed" if _is_closed(account, membership) else "archived" if membership.get("archived") else "active"


def _is_closed(account: Account, membership: Record) -> bool:
    conversation = account.get("Conversation", membership.get("conversation_id"))
    return conversation is not None and conversation.get("closed_by") is not None


RULES = Rules(
    queries={"conversationMembershipsAllCounts": count_memberships},
    checks={
        "createConversation": check_conversation,
        "updateConversation": check_conversation,
        "createNote": check_note,
    },
    effects={
        "createConversation": conversation_made,
        "updateConversation": conversation_made,
        "createNote": note_made,
    },
    filters={"conversationMemberships": filter_memberships},
    fields={
        ("Conversation", "notes"): notes_of,
        ("Conversation", "conversation_memberships"): _memberships,
        ("Conversation", "conversation_memberships_count"): lambda account, row: len(_memberships(account, row)),
        ("Conversation", "invitees"): _invitees,
        ("Conversation", "first_four_invitees"): lambda account, row: _invitees(account, row)[:4],
        ("Conversation", "last_message_content"): _last_message,
        ("Note", "creator_display_name"): lambda account, note: text_of(
            account, account.follow(note.get("creator")), "full_name"
        ),
    },
)
