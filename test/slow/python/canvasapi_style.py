"""A life with the mock as Python programs lead it: forms with brackets, in the style of the canvasapi library."""

import io
import sys

import requests

BASE = sys.argv[1]


def flatten(name, value):
    """Keyword arguments as canvasapi sends them: `conversation[starred]=True`, `recipients[]=2202`."""
    if isinstance(value, dict):
        return [pair for key, item in value.items() for pair in flatten(f"{name}[{key}]", item)]
    if isinstance(value, list):
        return [pair for item in value for pair in flatten(f"{name}[]", item)]
    return [(name, value)]


def call(token, method, path, status=200, **arguments):
    pairs = [pair for name, value in arguments.items() for pair in flatten(name, value)]
    where = {"params": pairs} if method == "GET" else {"data": pairs}
    headers = {"Authorization": f"Bearer {token}"}
    response = requests.request(method, f"{BASE}/api/v1/{path}", headers=headers, **where)
    assert response.status_code == status, (method, path, response.status_code, response.text)
    return response.json()


def pages(token, path, **arguments):
    """All items of a list, by its links."""
    url, params = f"{BASE}/api/v1/{path}", [pair for item in arguments.items() for pair in flatten(*item)]
    while url:
        response = requests.get(url, headers={"Authorization": f"Bearer {token}"}, params=params)
        yield from response.json()
        url, params = response.links.get("next", {}).get("url"), None


# Send, list, read as the recipient, reply, star, archive, delete.
sent = call("maya", "POST", "conversations", 201, recipients=["2202"], body="Hello", subject="Hi", force_new=True)
conversation = sent[0]["id"]
unread = list(pages("tomas", "conversations", scope="unread", per_page=1))
assert [(item["id"], item["last_message"]) for item in unread] == [(conversation, "Hello")], unread
read = call("tomas", "GET", f"conversations/{conversation}")
assert (read["workflow_state"], read["messages"][0]["body"]) == ("read", "Hello")
reply = call("tomas", "POST", f"conversations/{conversation}/add_message", body="Hello yourself")
assert reply["message_count"] == 2
edited = call("tomas", "PUT", f"conversations/{conversation}", conversation={"starred": True, "workflow_state": "archived"})
assert edited["starred"] and edited["workflow_state"] == "archived"
assert conversation in [item["id"] for item in pages("tomas", "conversations", scope="archived")]
assert next(pages("maya", "conversations"))["last_message"] == "Hello yourself"
assert call("maya", "DELETE", f"conversations/{conversation}")["message_count"] == 0
call("maya", "GET", f"conversations/{conversation}", 404)

# A change of many, with its progress.
progress = call("maya", "PUT", "conversations", conversation_ids=[4217, 4198], event="mark_as_read")
requests.post(f"{BASE}/__mock/advance", json={"ms": 0})
assert call("maya", "GET", f"progress/{progress['id']}")["workflow_state"] == "completed"

# Channels and preferences.
channel = call(
    "maya", "POST", "users/self/communication_channels", communication_channel={"type": "email", "address": "m@example.edu"}
)
path = f"users/self/communication_channels/{channel['id']}"
changed = call("maya", "PUT", f"{path}/notification_preferences", notification_preferences={"new_announcement": {"frequency": "daily"}})
assert changed["notification_preferences"][0]["frequency"] == "daily"
assert call("maya", "DELETE", path)["workflow_state"] == "retired"
assert channel["id"] not in [item["id"] for item in pages("maya", "users/self/communication_channels")]

# Notifications.
notification = call(
    "sam",
    "POST",
    "accounts/1/account_notifications",
    account_notification={"subject": "Snow", "message": "No bus.", "start_at": "2026-01-01T00:00:00Z", "end_at": "2099-01-01T00:00:00Z"},
    account_notification_roles=["StudentEnrollment"],
)
own = "accounts/1/users/self/account_notifications"
assert "Snow" in [item["subject"] for item in call("tomas", "GET", own)]
assert "Snow" not in [item["subject"] for item in call("maya", "GET", own)]
call("tomas", "DELETE", f"{own}/{notification['id']}")
assert "Snow" not in [item["subject"] for item in call("tomas", "GET", own)]

# An upload, whose redirect requests follows by itself, without the token.
upload = call("maya", "POST", "users/self/files", name="notes.txt", size=5, parent_folder_path="conversation attachments")
stored = requests.post(upload["upload_url"], data=upload["upload_params"], files={"file": io.BytesIO(b"hello")})
assert (stored.status_code, stored.json()["size"]) == (200, 5), stored.text
with_file = call("maya", "POST", "conversations", 201, recipients=["2203"], body="x", attachment_ids=[stored.json()["id"]])
assert with_file[0]["messages"][0]["attachments"][0]["display_name"] == "notes.txt"

print("done")
