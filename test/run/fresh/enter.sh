# Runs a command in another root, in namespaces of its own for mounts and processes: nothing of it is left when it ends.
# Not by chroot, in which Chromium may not make the namespaces of its sandbox.
# enter.sh ROOT USER FOLDER COMMAND
set -eu
root=$1 user=$2 folder=$3 command=$4
mount --bind "$root" "$root"
mount --rbind /dev "$root/dev"
mount --rbind /sys "$root/sys"
mount -t proc proc "$root/proc"
cd "$root"
mkdir -p before
pivot_root . before
exec /bin/sh -c 'umount -l /before && exec setpriv --reuid "$1" --regid "$1" --init-groups /bin/sh -c "cd $2 && $3"' sh "$user" "$folder" "$command"
