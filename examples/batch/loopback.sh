#!/usr/bin/env bash
# Runs a command with two "machines" that are this one: an sshd of its own on a high port of 127.0.0.1, with its own host key
# and a key of a user for this run alone. Both are gone afterwards. 77, and a line that says why, where it cannot be.
#
#   ./loopback.sh ./hosts.sh <filings.jsonl >reports.jsonl
set -euo pipefail

skip() {
  echo "loopback.sh: $1" >&2
  exit 77
}

sshd=$(PATH=$PATH:/usr/sbin command -v sshd) || skip 'there is no sshd; install openssh-server'
command -v ssh >/dev/null || skip 'there is no ssh; install openssh-client'

scratch=$(mktemp -d)
daemon=''
made_separation=''
end() {
  if [[ -n $daemon ]]; then kill "$daemon" 2>/dev/null || true; fi
  if [[ -n $made_separation ]]; then rmdir /run/sshd 2>/dev/null || true; fi
  rm -rf "$scratch"
}
trap end EXIT

# Of root sshd wants an empty folder, which its service makes when it starts.
if ((EUID == 0)) && [[ ! -d /run/sshd ]]; then
  mkdir -m 755 /run/sshd 2>/dev/null || skip 'there is no /run/sshd, and it cannot be made'
  made_separation=yes
fi

ssh-keygen -q -t ed25519 -N '' -C '' -f "$scratch/host"
ssh-keygen -q -t ed25519 -N '' -C '' -f "$scratch/user"

serve() {
  cat >"$scratch/sshd_config" <<CONFIG
ListenAddress 127.0.0.1
Port $port
HostKey $scratch/host
PidFile none
AuthorizedKeysFile $scratch/user.pub
AllowUsers $(id -un)
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
StrictModes no
AllowTcpForwarding no
MaxStartups 100
LogLevel ERROR
CONFIG
  cat >"$scratch/ssh_config" <<CONFIG
Host loopback-a loopback-b
  HostName 127.0.0.1
  HostKeyAlias loopback
  Port $port
  User $(id -un)
  IdentityFile $scratch/user
  IdentitiesOnly yes
  UserKnownHostsFile $scratch/known_hosts
  BatchMode yes
  LogLevel ERROR
CONFIG
  "$sshd" -D -e -f "$scratch/sshd_config" </dev/null >/dev/null 2>"$scratch/log" &
  daemon=$!
}

printf 'loopback %s\n' "$(cut -d' ' -f1,2 "$scratch/host.pub")" >"$scratch/known_hosts"
for _ in 1 2 3; do
  port=$((RANDOM % 20000 + 40000))
  serve
  for _ in {1..50}; do
    # Another may have had the port: then this one has ended, and the next is tried.
    kill -0 "$daemon" 2>/dev/null || break
    if ssh -F "$scratch/ssh_config" loopback-a true </dev/null 2>/dev/null; then
      SSH="ssh -F $scratch/ssh_config" HOSTS=1/loopback-a,1/loopback-b "$@"
      exit
    fi
    sleep 0.2
  done
  kill "$daemon" 2>/dev/null || true
done
skip "sshd does not answer on 127.0.0.1: $(head -1 "$scratch/log")"
